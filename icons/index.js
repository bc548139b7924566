import * as React from "react";
import { __styles, mergeClasses } from "@griffel/react";
var useStyles = __styles({
	root: {
		mc9l5x: "f1w7gpdv",
		Bg96gwp: "fez10in"
	},
	rtl: { Bz10aip: "f13rod7r" }
}, { d: [
	".f1w7gpdv{display:inline;}",
	".fez10in{line-height:0;}",
	".f13rod7r{transform:scaleX(-1);}"
] });
var IconDirectionContext = React.createContext(void 0);
var IconDirectionContextDefaultValue = {};
var IconDirectionContextProvider = IconDirectionContext.Provider;
var useIconContext = () => {
	const context = React.useContext(IconDirectionContext);
	return context !== null && context !== void 0 ? context : IconDirectionContextDefaultValue;
};
var iconClassName = "fui-Icon";
var iconFilledClassName = "fui-Icon-filled";
var iconRegularClassName = "fui-Icon-regular";
/**
* Data attribute applied to every icon (SVG and font) for CSS targeting.
* Enables selecting any icon from the catalogue via the `[data-fui-icon]` selector.
*/
var DATA_FUI_ICON = "data-fui-icon";
/**
* Styling-agnostic icon state shared by the Griffel and headless APIs.
*
* Handles the parts that are identical regardless of styling strategy:
* - strips non-DOM props (`filled`)
* - maps `primaryFill` -> `fill`
* - applies a11y (`title` -> `aria-label`, otherwise `aria-hidden`; `role="img"`)
* - sets the base `data-fui-icon` attribute so any icon is CSS-selectable
* - resolves the RTL flip decision from icon context
*
* Callers layer their own className / additional `data-*` attribute styling on
* top, and apply the visual RTL flip using `isRtlFlip`.
*/
var useBaseIconState = (props, options) => {
	const { filled, idPrefix, title, primaryFill = "currentColor", ...rest } = props;
	const state = {
		...rest,
		fill: primaryFill
	};
	const iconContext = useIconContext();
	const isRtlFlip = Boolean((options === null || options === void 0 ? void 0 : options.flipInRtl) && (iconContext === null || iconContext === void 0 ? void 0 : iconContext.textDirection) === "rtl");
	if (title) state["aria-label"] = title;
	if (!state["aria-label"] && !state["aria-labelledby"]) state["aria-hidden"] = true;
	else state["role"] = "img";
	state[DATA_FUI_ICON] = "";
	return {
		state,
		isRtlFlip
	};
};
var useIconState = (props, options) => {
	const styles = useStyles();
	const { state, isRtlFlip } = useBaseIconState(props, options);
	state.className = mergeClasses(styles.root, isRtlFlip && styles.rtl, state.className);
	return state;
};
var useRootStyles = __styles({ root: { B8gzw0y: "f1dd5bof" } }, { m: [["@media (forced-colors: active){.f1dd5bof{forced-color-adjust:auto;}}", { m: "(forced-colors: active)" }]] });
/** The literal prefix of an SVG `url(#…)` local reference. */
var URL_REF = "url(#";
/**
* Recursively renders an {@link SvgNode} tree into React elements. When `prefix`
* is set, every `id` definition and `url(#…)` reference is scoped with it so
* repeated color icons don't collide in the global DOM id namespace.
*/
var renderSvgNode = (node, key, prefix) => {
	const [tag, attrs, ...children] = node;
	let scoped = attrs;
	if (prefix && attrs) {
		const next = {};
		for (const attrName in attrs) {
			const attrValue = attrs[attrName];
			if (typeof attrValue !== "string") next[attrName] = attrValue;
			else if (attrName === "id") next[attrName] = prefix + attrValue;
			else {
				const refAt = attrValue.indexOf(URL_REF);
				next[attrName] = refAt < 0 ? attrValue : attrValue.slice(0, refAt + 5) + prefix + attrValue.slice(refAt + 5);
			}
		}
		scoped = next;
	}
	return React.createElement(tag, {
		...scoped,
		key
	}, ...children.map((child, idx) => renderSvgNode(child, idx, prefix)));
};
/** Normalizes the icon width into a square viewBox dimension. */
var computeViewBox = (width) => width === "1em" ? "20" : width;
/**
* Pre-renders color SVG node trees so the recursion stays out of the hot render
* path. Returns `undefined` for mono-color (path `string[]`) icons. When
* `prefix` is set, locally-scoped `id`s (gradients, clip paths, filters) and
* their `url(#…)` references are prefixed so repeated color icons don't collide
* in the global DOM id namespace.
*/
var precomputeColorChildren = (pathsOrSvg, options, prefix) => typeof pathsOrSvg !== "string" && ((options === null || options === void 0 ? void 0 : options.color) || Array.isArray(pathsOrSvg[0])) ? pathsOrSvg.map((node, i) => renderSvgNode(node, i, prefix)) : void 0;
/** Shared mono-color resolver — calls no hooks and allocates nothing per component. */
var noColorChildren = () => void 0;
/**
* Creates a per-component resolver for a color icon's rendered children.
*
* Color detection and the shared (unscoped) precompute run once here, at factory
* time. The returned hook:
* - for mono-color icons, is a shared no-op returning `undefined` (no React hook,
*   no per-component or per-instance allocation);
* - for color icons, memoizes per instance on `idPrefix`, so re-renders reuse the
*   element tree and only rebuild when the prefix actually changes.
*
* Branching here (an icon's "color-ness" is fixed at factory time) keeps hook
* order stable per component, so only color icons ever pay for the memo hook.
*/
var createColorChildrenResolver = (pathsOrSvg, options) => {
	const colorChildren = precomputeColorChildren(pathsOrSvg, options);
	if (!colorChildren) return noColorChildren;
	return function useColorChildren(idPrefix) {
		return React.useMemo(() => idPrefix ? precomputeColorChildren(pathsOrSvg, options, idPrefix) : colorChildren, [idPrefix]);
	};
};
/**
* Renders the `<svg>` element body for an already-resolved element `state`.
* Handles the three content forms:
* - raw innerHTML `string` (deprecated, CSP-unsafe `dangerouslySetInnerHTML`),
* - pre-rendered color children ({@link createColorChildrenResolver}),
* - mono-color path `d` strings.
*
* `state` must already carry className/fill/width/height/viewBox/xmlns/ref.
*/
var renderSvgBody = (state, pathsOrSvg, colorChildren) => {
	if (typeof pathsOrSvg === "string") return React.createElement("svg", {
		...state,
		dangerouslySetInnerHTML: { __html: pathsOrSvg }
	});
	if (colorChildren) return React.createElement("svg", state, ...colorChildren);
	return React.createElement("svg", state, ...pathsOrSvg.map((d) => React.createElement("path", {
		d,
		fill: state.fill
	})));
};
/**
* Creates a Fluent icon React component with Griffel styling.
*
* @param displayName - The display name for the component (used in React DevTools).
* @param width - The intrinsic width/height of the icon (e.g. `"20"`, `"24"`, `"1em"`).
* @param pathsOrSvg - Icon content in one of three forms:
*   - `string[]` — Array of SVG path `d` attributes (mono-color icons).
*   - `SvgNode[]` — Structured SVG element tree for color icons (CSP-safe).
*   - `string` — Raw SVG innerHTML string.
*     **Deprecated:** Use `SvgNode[]` with `options.color` instead. The `string` overload uses
*     `dangerouslySetInnerHTML` which violates Trusted Types CSP policies.
* @param options - Optional configuration.
*/
var createFluentIcon = (displayName, width, pathsOrSvg, options) => {
	const viewBoxWidth = computeViewBox(width);
	const useColorChildren = createColorChildrenResolver(pathsOrSvg, options);
	const Icon = React.forwardRef((props, ref) => {
		const styles = useRootStyles();
		const iconState = useIconState(props, { flipInRtl: options === null || options === void 0 ? void 0 : options.flipInRtl });
		const colorChildren = useColorChildren(props.idPrefix);
		return renderSvgBody({
			...iconState,
			className: mergeClasses(iconClassName, iconState.className, styles.root),
			ref,
			width,
			height: width,
			viewBox: `0 0 ${viewBoxWidth} ${viewBoxWidth}`,
			xmlns: "http://www.w3.org/2000/svg"
		}, pathsOrSvg, colorChildren);
	});
	Icon.displayName = displayName;
	return Icon;
};
var WarningFilled = /*#__PURE__*/ createFluentIcon("WarningFilled", "1em", ["M7.37 3.56a3 3 0 0 1 5.26 0l5.5 10A3 3 0 0 1 15.5 18h-11a3 3 0 0 1-2.63-4.44zM10 12.75a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5m0-6.25a.5.5 0 0 0-.5.5v4a.5.5 0 0 0 1 0V7a.5.5 0 0 0-.5-.5"]);
var InfoFilled = /*#__PURE__*/ createFluentIcon("InfoFilled", "1em", ["M18 10a8 8 0 1 0-16 0 8 8 0 0 0 16 0M9.5 8.91a.5.5 0 0 1 1 0v4.69a.5.5 0 0 1-1 0V8.9m-.25-2.16a.75.75 0 1 1 1.5 0 .75.75 0 0 1-1.5 0"]);
var InfoRegular = /*#__PURE__*/ createFluentIcon("InfoRegular", "1em", ["M10.5 8.91a.5.5 0 0 0-1 .09v4.6a.5.5 0 0 0 1-.1V8.91m.3-2.16a.75.75 0 1 0-1.5 0 .75.75 0 0 0 1.5 0M18 10a8 8 0 1 0-16 0 8 8 0 0 0 16 0M3 10a7 7 0 1 1 14 0 7 7 0 0 1-14 0"]);
var CheckmarkCircleFilled = /*#__PURE__*/ createFluentIcon("CheckmarkCircleFilled", "1em", ["M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16m3.36 5.65a.5.5 0 0 0-.64-.06l-.07.06L9 11.3 7.35 9.65l-.07-.06a.5.5 0 0 0-.7.7l.07.07 2 2 .07.06c.17.11.4.11.56 0l.07-.06 4-4 .07-.08a.5.5 0 0 0-.06-.63"]);
var ChevronDownRegular = /*#__PURE__*/ createFluentIcon("ChevronDownRegular", "1em", ["M15.85 7.65c.2.2.2.5 0 .7l-5.46 5.49a.55.55 0 0 1-.78 0L4.15 8.35a.5.5 0 1 1 .7-.7L10 12.8l5.15-5.16c.2-.2.5-.2.7 0"]);
var ChevronRightRegular = /*#__PURE__*/ createFluentIcon("ChevronRightRegular", "1em", ["M7.65 4.15c.2-.2.5-.2.7 0l5.49 5.46c.21.22.21.57 0 .78l-5.49 5.47a.5.5 0 0 1-.7-.71L12.8 10 7.65 4.85a.5.5 0 0 1 0-.7"]);
var ErrorCircleFilled = /*#__PURE__*/ createFluentIcon("ErrorCircleFilled", "1em", ["M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16m0 10.5a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5M10 6a.5.5 0 0 0-.5.41v4.68a.5.5 0 0 0 1 0V6.41A.5.5 0 0 0 10 6"]);
var DiamondDismissFilled = /*#__PURE__*/ createFluentIcon("DiamondDismissFilled", "1em", ["M7.88 1.88a3 3 0 0 1 4.24 0l6 6a3 3 0 0 1 0 4.24l-6 6a3 3 0 0 1-4.24 0l-6-6a3 3 0 0 1 0-4.24zM13.1 6.9a.5.5 0 0 0-.7 0L10 9.3 7.6 6.9a.5.5 0 0 0-.7.7L9.3 10l-2.4 2.4a.5.5 0 0 0 .7.7l2.4-2.4 2.4 2.4a.5.5 0 0 0 .7-.7L10.7 10l2.4-2.4a.5.5 0 0 0 0-.7"]);
var DismissRegular = /*#__PURE__*/ createFluentIcon("DismissRegular", "1em", ["m4.09 4.22.06-.07a.5.5 0 0 1 .63-.06l.07.06L10 9.29l5.15-5.14a.5.5 0 0 1 .63-.06l.07.06c.18.17.2.44.06.63l-.06.07L10.71 10l5.14 5.15c.18.17.2.44.06.63l-.06.07a.5.5 0 0 1-.63.06l-.07-.06L10 10.71l-5.15 5.14a.5.5 0 0 1-.63.06l-.07-.06a.5.5 0 0 1-.06-.63l.06-.07L9.29 10 4.15 4.85a.5.5 0 0 1-.06-.63l.06-.07z"]);
var Warning12Filled = /*#__PURE__*/ createFluentIcon("Warning12Filled", "12", ["M4.28 1.97a2 2 0 0 1 3.43 0l3 5A2 2 0 0 1 9 10H3A2 2 0 0 1 1.3 6.98zM6 6.75a.75.75 0 1 0 0 1.5.75.75 0 0 0 0-1.5M6 3.5a.5.5 0 0 0-.5.5v1.5a.5.5 0 0 0 1 0V4a.5.5 0 0 0-.5-.5"]);
var CheckmarkCircle12Filled = /*#__PURE__*/ createFluentIcon("CheckmarkCircle12Filled", "12", ["M1 6a5 5 0 1 1 10 0A5 5 0 0 1 1 6m7.35-.9a.5.5 0 1 0-.7-.7L5.5 6.54 4.35 5.4a.5.5 0 1 0-.7.7l1.5 1.5c.2.2.5.2.7 0z"]);
var DiamondDismiss12Filled = /*#__PURE__*/ createFluentIcon("DiamondDismiss12Filled", "12", ["M4.59 1.09a2 2 0 0 1 2.82 0l3.5 3.5a2 2 0 0 1 0 2.82l-3.5 3.5a2 2 0 0 1-2.82 0l-3.5-3.5a2 2 0 0 1 0-2.83zm3.26 3.06a.5.5 0 0 0-.7 0L6 5.29 4.85 4.15a.5.5 0 0 0-.7.7L5.29 6 4.15 7.15a.5.5 0 0 0 .7.7L6 6.71l1.15 1.14a.5.5 0 1 0 .7-.7L6.71 6l1.14-1.15a.5.5 0 0 0 0-.7"]);
export { CheckmarkCircle12Filled, CheckmarkCircleFilled, ChevronDownRegular, ChevronRightRegular, DiamondDismiss12Filled, DiamondDismissFilled, DismissRegular, ErrorCircleFilled, IconDirectionContextProvider, InfoFilled, InfoRegular, Warning12Filled, WarningFilled, iconFilledClassName, iconRegularClassName };
