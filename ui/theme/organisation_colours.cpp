#include "theme/organisation_colours.h"

#include "theme/colours.h"

#include <algorithm>
#include <array>

namespace breakeven::ui {

namespace {

// Blues and greys of the identity first, then its quieter secondary hues; no red, orange or signal green,
// which mean something here.
constexpr std::array<const char*, 10> onLight{"#005EB8", "#00A499", "#7C2855", "#425563", "#41B6E6",
                                              "#330072", "#8A6A00", "#78BE20", "#AE2573", "#003087"};
constexpr std::array<const char*, 10> onDark{"#4C9BE8", "#2CC4B8", "#D07BA6", "#A3B1BC", "#7FD3F5",
                                             "#A98BE0", "#D9B84A", "#9BD455", "#E879B4", "#8FA8F0"};
constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine, Qt::DashDotDotLine};

} // namespace

OrganisationColours::OrganisationColours(std::vector<std::string> organisations)
    : organisations_(std::move(organisations)) {}

std::ptrdiff_t OrganisationColours::place(std::string_view organisation) const {
    const auto found = std::find(organisations_.begin(), organisations_.end(), organisation);
    return found == organisations_.end() ? -1 : found - organisations_.begin();
}

QColor OrganisationColours::colour(std::string_view organisation, bool dark) const {
    const auto at = place(organisation);
    if (at < 0) return QColor("#768692");
    const auto& colours = dark ? onDark : onLight;
    return QColor(colours[static_cast<std::size_t>(at) % colours.size()]);
}

QColor OrganisationColours::colour(std::string_view organisation, const QPalette& palette) const {
    return colour(organisation, isDark(palette));
}

QPen OrganisationColours::pen(std::string_view organisation, bool dark, bool print) const {
    const auto at = static_cast<std::size_t>(std::max<std::ptrdiff_t>(place(organisation), 0));
    const std::size_t dash = print ? at : at / onLight.size();
    return QPen(colour(organisation, dark), 1, dashes[dash % dashes.size()]);
}

} // namespace breakeven::ui
