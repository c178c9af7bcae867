// npm runs this after every install of this project.
import { stampDependencies } from './setup.mjs';

stampDependencies();
