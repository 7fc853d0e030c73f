#include "ranges/range_text.h"

#include "grid/read_value.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct RangeText {
    Q_DECLARE_TR_FUNCTIONS(RangeText)
};

} // namespace

QString shapeText(std::string_view distribution) {
    if (distribution == "triangular") return RangeText::tr("Triangular: straight up to a peak and down");
    if (distribution == "pert") return RangeText::tr("PERT: most of it near the most likely value");
    if (distribution == "normal") return RangeText::tr("Normal: bell-shaped, without limits");
    return RangeText::tr("Uniform: all values in between equally likely");
}

QString heldText(const Economy& economy, const Address& cell, MoneyUnit unit) {
    const auto place = economy.locate(cell);
    if (!place) return {};
    const Column& column = specification(place->table).columns[place->column];
    return readText(column, economy.effectiveText(*place), economy, unit);
}

} // namespace breakeven::ui
