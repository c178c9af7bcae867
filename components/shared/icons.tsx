import type { ComponentChildren } from 'preact';

/** A 16 × 16 drawing in the colour of the text around it; hidden from screen readers, words stand beside it. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

export const CheckIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M5.3 8.2 7.2 10l3.5-3.9" />
  </Icon>
);

export const HalfIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4Z" fill="currentColor" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" />
  </Icon>
);

export const UnknownIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" stroke-dasharray="2.2 2.2" />
    <path d="M6.4 6.4c.2-.9.9-1.4 1.7-1.4.9 0 1.6.6 1.6 1.4 0 1.2-1.7 1.2-1.7 2.4M8 11v.1" />
  </Icon>
);

export const DashIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M5.5 8h5" />
  </Icon>
);

export const StarIcon = () => (
  <Icon>
    <path d="m8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5Z" fill="currentColor" />
  </Icon>
);

export const InfoIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M8 7.4v3.4M8 5.2v.1" />
  </Icon>
);

export const WarningIcon = () => (
  <Icon>
    <path d="M8 2.2 14.3 13H1.7ZM8 6.4v3M8 11.2v.1" />
  </Icon>
);

export const PersonIcon = () => (
  <Icon>
    <circle cx="8" cy="5.3" r="2.8" />
    <path d="M2.8 13.8c.5-2.7 2.6-4 5.2-4s4.7 1.3 5.2 4" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="1.8" y="2.8" width="12.4" height="10.4" rx="1.8" />
    <path d="M9.8 2.8v10.4" />
  </Icon>
);

export const FrameIcon = () => (
  <Icon>
    <path d="M1.8 3.2h12.4v9.6H1.8ZM5 6.4h6v3.4H5Z" />
  </Icon>
);

export const ReadIcon = () => (
  <Icon>
    <path d="M3.5 1.8h6L12.5 5v9.2h-9ZM5.8 7.2h4.4M5.8 10h4.4" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.2v9.6M3.2 8h9.6" />
  </Icon>
);

export const RemoveIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const BookmarkIcon = () => (
  <Icon>
    <path d="M4 2h8v12l-4-3-4 3Z" />
  </Icon>
);

export const SavedIcon = () => (
  <Icon>
    <path d="M4 2h8v12l-4-3-4 3Z" fill="currentColor" />
  </Icon>
);

export const NotForMeIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="m3.7 3.7 8.6 8.6" />
  </Icon>
);

export const PauseIcon = () => (
  <Icon>
    <path d="M5.4 3.2v9.6M10.6 3.2v9.6" />
  </Icon>
);

export const ResumeIcon = () => (
  <Icon>
    <path d="M4.5 2.8 12.8 8l-8.3 5.2Z" />
  </Icon>
);

export const ListIcon = () => (
  <Icon>
    <path d="M5.8 4h7.6M5.8 8h7.6M5.8 12h7.6M2.6 4h.1M2.6 8h.1M2.6 12h.1" />
  </Icon>
);

export const PasteIcon = () => (
  <Icon>
    <path d="M5.5 3H3.2v11h9.6V3h-2.3M5.5 1.8h5v2.6h-5ZM5.6 7.6h4.8M5.6 10.6h4.8" />
  </Icon>
);

/** The product's mark: a line of text with a gloss in its margin. */
export const MarkIcon = () => (
  <Icon>
    <path d="M2.2 4h7M2.2 8h5M2.2 12h7" />
    <path d="M12.8 3v10" stroke-width="2.4" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M9.8 3.4 5.2 8l4.6 4.6" />
  </Icon>
);

export const BinIcon = () => (
  <Icon>
    <path d="M2.8 4.2h10.4M6.2 4V2.4h3.6V4M4.2 4.4l.6 9.2h6.4l.6-9.2M6.8 7v4M9.2 7v4" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.4 3.4H3.2v9.4h9.4V9.6M9 2.8h4.2V7M13 3 7.4 8.6" />
  </Icon>
);

export const DataIcon = () => (
  <Icon>
    <ellipse cx="8" cy="3.8" rx="5.4" ry="2" />
    <path d="M2.6 3.8v8.4c0 1.1 2.4 2 5.4 2s5.4-.9 5.4-2V3.8M2.6 8c0 1.1 2.4 2 5.4 2s5.4-.9 5.4-2" />
  </Icon>
);

export const ChevronIcon = () => (
  <Icon>
    <path d="m6 3.4 4.6 4.6L6 12.6" />
  </Icon>
);
