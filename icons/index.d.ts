// Made by `npm run icons`.
import type * as React from 'react';

export type FluentIcon = React.FC<
  React.SVGAttributes<SVGElement> & { primaryFill?: string; filled?: boolean; title?: string }
>;
export interface IconDirectionContextValue {
  textDirection?: 'ltr' | 'rtl';
}
export declare const CheckmarkCircle12Filled: FluentIcon;
export declare const CheckmarkCircleFilled: FluentIcon;
export declare const ChevronDownRegular: FluentIcon;
export declare const ChevronRightRegular: FluentIcon;
export declare const DiamondDismiss12Filled: FluentIcon;
export declare const DiamondDismissFilled: FluentIcon;
export declare const DismissRegular: FluentIcon;
export declare const ErrorCircleFilled: FluentIcon;
export declare const IconDirectionContextProvider: React.Provider<IconDirectionContextValue | undefined>;
export declare const InfoFilled: FluentIcon;
export declare const InfoRegular: FluentIcon;
export declare const Warning12Filled: FluentIcon;
export declare const WarningFilled: FluentIcon;
export declare const iconFilledClassName: string;
export declare const iconRegularClassName: string;
