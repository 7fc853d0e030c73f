#include "document/own_rows.h"

#include "document/message_text.h"
#include "document/scenario_name.h"
#include "economy/edit/scenario_row_edit.h"
#include "economy/table/value.h"

namespace breakeven::ui {

OwnRows::OwnRows(const Document& document) : document_(document), of_(document.economy()), rows_(of_) {}

const OwnRows& OwnRows::of(const Document& document) {
    if (const auto* found = document.findChild<OwnRows*>(QString(), Qt::FindDirectChildrenOnly))
        return *found;
    auto* made = new OwnRows(document);
    made->setParent(const_cast<Document*>(&document)); // what is kept of it goes with it
    return *made;
}

const ScenarioRows& OwnRows::rows() const {
    const Economy& now = document_.economy();
    for (const TableId table : {TableId::arrangements, TableId::effects, TableId::overrides})
        if (!now[table].isUnchangedFrom(of_[table])) {
            of_ = now;
            rows_ = ScenarioRows(of_);
            break;
        }
    return rows_;
}

bool OwnRows::areOfScenario(const Address& cell) const {
    return !document_.inBase() && rows().isOwn(document_.economy(), cell, toCore(document_.scenario()));
}

std::vector<std::string> OwnRows::onlyIn(const Address& cell) const {
    const ScenarioRows& known = rows();
    if (known.arrangements().empty()) return {};
    const auto row = document_.economy()[cell.table].find(cell.keys);
    return row ? known.scenariosOf(document_.economy(), cell.table, *row) : std::vector<std::string>();
}

bool OwnRows::areInForce(const Address& cell) const {
    const ScenarioRows& known = rows();
    if (known.arrangements().empty()) return true;
    const auto row = document_.economy()[cell.table].find(cell.keys);
    const std::string arrangement =
        row ? known.arrangementOf(document_.economy(), cell.table, *row) : std::string();
    if (arrangement.empty()) return true;
    const Economy& effective = document_.effective();
    const auto at = effective[TableId::arrangements].find({arrangement});
    return at && isYes(effective.effectiveText(TableId::arrangements, *at, "enabled"));
}

QString whoseRow(const Document& document, const Address& cell) {
    const OwnRows& own = OwnRows::of(document);
    const auto scenarios = own.onlyIn(cell);
    if (scenarios.empty()) return {};
    if (own.areOfScenario(cell))
        return OwnRows::tr("This row is only in this scenario; the base does not have it.");
    QStringList names;
    for (const std::string& scenario : scenarios) names << scenarioName(document.economy(), toQt(scenario));
    const QString listed = names.join(QStringLiteral(", "));
    return own.areInForce(cell)
               ? OwnRows::tr("Only these scenarios have this row: %1. The base does not have it.").arg(listed)
               : OwnRows::tr("Only these scenarios have this row: %1. It does not count here.").arg(listed);
}

std::optional<Problem> refusalOfRows(const Document& document, TableId table, const std::string& contract) {
    auto why = refusalOfNewRows(document.economy(), toCore(document.scenario()), table, contract);
    return why ? std::optional(errorSaying(std::move(*why))) : std::nullopt;
}

} // namespace breakeven::ui
