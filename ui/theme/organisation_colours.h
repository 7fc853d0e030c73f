#pragma once

#include <QColor>
#include <QPalette>
#include <QPen>

#include <string>
#include <string_view>
#include <vector>

namespace breakeven::ui {

/// The colour of each organisation, the same on every chart and page: by its place in the organisations
/// table. Beyond the palette's ten colours they repeat with another dash.
class OrganisationColours {
public:
    explicit OrganisationColours(std::vector<std::string> organisations = {});

    /// The colour on a light or dark ground; grey for one that is not in the table.
    QColor colour(std::string_view organisation, bool dark) const;
    QColor colour(std::string_view organisation, const QPalette& palette) const;

    /// Its line on a chart. In print every organisation has a dash of its own, for black and white.
    QPen pen(std::string_view organisation, bool dark, bool print = false) const;

private:
    std::ptrdiff_t place(std::string_view organisation) const;

    std::vector<std::string> organisations_;
};

} // namespace breakeven::ui
