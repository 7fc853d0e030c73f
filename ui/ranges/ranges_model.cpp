#include "ranges/ranges_model.h"

#include "document/message_text.h"
#include "document/sentences.h"
#include "economy/edit/range_entry.h"
#include "economy/reading/yearly_rates.h"
#include "economy/table/row_text.h"
#include "grid/density_paint.h"
#include "insight/uncertainty/range_findings.h"
#include "theme/type.h"

namespace breakeven::ui {

namespace {

constexpr std::size_t mostKept = 2000;

TableScope rangesScope() {
    TableScope scope{.table = TableId::uncertainties};
    scope.widths = {170, 250, 96, 170, 84, 84, 84, 130, 110, 90, 90};
    for (int& width : scope.widths) width = grown(width);
    return scope;
}

} // namespace

RangesModel::RangesModel(Document& document, QObject* parent) : TableModel(document, rangesScope(), parent) {}

QVariant RangesModel::data(const QModelIndex& index, int role) const {
    if (role != densityRole && role != Qt::ToolTipRole) return TableModel::data(index, role);
    const Column* column = columnAt(index);
    const auto row = column ? positionOf(index.row()) : std::nullopt;
    if (role == densityRole) {
        if (!row || std::string_view(column->name) != "distribution") return {};
        const Drawn& range = drawn(*row);
        return range.picture ? QVariant::fromValue(*range.picture) : QVariant();
    }
    const QVariant said = TableModel::data(index, role);
    return row && said.toString().isEmpty() ? QVariant(drawn(*row).meaning) : said;
}

const RangesModel::Drawn& RangesModel::drawn(std::size_t row) const {
    // Ranges are of the base, whatever scenario is shown.
    const Economy& economy = document().economy();
    const Table& ranges = economy[TableId::uncertainties];
    static const Drawn none;
    if (row >= ranges.size()) return none;
    const auto cell = rangedCell(economy, row);
    std::string key = rowText(TableId::uncertainties, ranges[row]);
    if (cell && !cell->hasWildcard()) key += '\x1d' + textCounted(economy, *cell);
    if (drawn_.size() > mostKept) drawn_.clear();
    const auto [known, isNew] = drawn_.try_emplace(std::move(key));
    if (isNew)
        if (const auto range = rangeIn(economy, rangeEntry(economy, row)))
            known->second = {pictureOf(*range), sentencesOf(meaningOf(*range))};
    return known->second;
}

} // namespace breakeven::ui
