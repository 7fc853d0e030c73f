#include "theme/organisation_colours.h"

#include "theme/contrast.h"

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

// Blues and greys of the identity and its quieter secondary hues, each far from its neighbours; no red,
// orange or signal green, which mean something here.
constexpr std::array<const char*, 14> onLight{"#005EB8", "#00897F", "#7C2855", "#1F94C9", "#8A6A00",
                                              "#003087", "#4E8F0E", "#C2338A", "#425563", "#3F0F80",
                                              "#1F4A1A", "#B5806F", "#A678E8", "#6B3A1E"};
constexpr std::array<const char*, 14> onDark{"#4C9BE8", "#2CC4B8", "#B0608C", "#8FDDFA", "#D9B84A",
                                             "#5878F0", "#9BD455", "#FF94CF", "#A9B5BD", "#B48CF0",
                                             "#6C8A5A", "#E8C8B4", "#D05CF0", "#B0805A"};
constexpr double alike = 20;

std::size_t placeOf(Qt::PenStyle dash) {
    const auto at = std::find(lineDashes.begin(), lineDashes.end(), dash);
    return at == lineDashes.end() ? 0 : static_cast<std::size_t>(at - lineDashes.begin());
}

Qt::PenStyle dashAfter(Qt::PenStyle dash) { return lineDashes[(placeOf(dash) + 1) % lineDashes.size()]; }

} // namespace

OrganisationColours::OrganisationColours(std::vector<std::string> organisations)
    : organisations_(std::move(organisations)) {}

std::ptrdiff_t OrganisationColours::place(std::string_view organisation) const {
    const auto found = std::find(organisations_.begin(), organisations_.end(), organisation);
    return found == organisations_.end() ? -1 : found - organisations_.begin();
}

GroundColours OrganisationColours::colours(std::string_view organisation) const {
    return {colour(organisation, false), colour(organisation, true)};
}

QColor OrganisationColours::colour(std::string_view organisation, bool dark) const {
    const auto at = place(organisation);
    if (at < 0) return QColor(dark ? "#75828C" : "#87929A");
    const auto& colours = dark ? onDark : onLight;
    return QColor(colours[static_cast<std::size_t>(at) % colours.size()]);
}

QColor OrganisationColours::colour(std::string_view organisation, const QPalette& palette) const {
    return colour(organisation, isDark(palette));
}

QPen OrganisationColours::pen(std::string_view organisation, bool dark) const {
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(place(organisation), 0));
    return QPen(colour(organisation, dark), 1, lineDashes[at / onLight.size() % lineDashes.size()]);
}

LinePoints linePoints(Qt::PenStyle dash, int round) {
    return static_cast<LinePoints>((placeOf(dash) + static_cast<std::size_t>(round)) % lineDashes.size());
}

bool lookAlike(const QPen& one, const QPen& other) {
    return one.style() == other.style() && colourDistance(one.color(), other.color()) < alike;
}

std::vector<QPen> toldApart(std::vector<QPen> pens) {
    for (auto pen = pens.begin(); pen != pens.end(); ++pen)
        for (std::size_t tried = 0; tried < lineDashes.size(); ++tried) {
            const bool free =
                std::none_of(pens.begin(), pen, [&](const QPen& before) { return lookAlike(before, *pen); });
            if (free) break;
            pen->setStyle(dashAfter(pen->style()));
        }
    return pens;
}

} // namespace breakeven::ui
