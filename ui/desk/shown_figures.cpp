#include "desk/shown_figures.h"

#include "document/message_text.h"
#include "document/on_tables.h"

#include <algorithm>
#include <utility>

namespace breakeven::ui {

ShownFigures::ShownFigures(Document& document, const Display& display, QObject* parent)
    : QObject(parent), document_(document), display_(display) {
    connect(&document, &Document::projected, this, &ShownFigures::take);
    onTables(document, tablesOfFigures(), this, [this] { economyChanged_ = true; });
    take(document.figures());
}

void ShownFigures::take(const ProjectedFigures& figures) {
    const bool same = !std::exchange(economyChanged_, false) && figures.scenario == shown_.scenario &&
                      figures.current == shown_.current && figures.base == shown_.base;
    shown_ = figures;
    if (!same) Q_EMIT changed();
}

void ShownFigures::forget() {
    shown_ = {};
    printed_.reset();
    printedBase_.reset();
    Q_EMIT changed();
}

std::optional<OrganisationIndex> ShownFigures::organisation(const QString& code) const {
    if (!current()) return std::nullopt;
    if (code == wholeEconomy) return current()->statements.economy();
    const auto& codes = current()->organisations;
    const auto found = std::find(codes.begin(), codes.end(), toCore(code));
    if (found == codes.end()) return std::nullopt;
    return OrganisationIndex{static_cast<std::int32_t>(found - codes.begin())};
}

const ExactProjection* ShownFigures::roundedOf(const std::shared_ptr<const ExactProjection>& exact,
                                               std::unique_ptr<Rounded>& kept) const {
    if (!exact) return nullptr;
    if (!kept || kept->of != exact || kept->unit != display_.unit())
        kept = std::make_unique<Rounded>(
            Rounded{exact, display_.unit(), printedProjection(*exact, display_.unit())});
    return &kept->figures;
}

std::optional<Outlook> ShownFigures::printedOutlook(const QString& code) const {
    const auto org = organisation(code);
    if (!org) return std::nullopt;
    return breakeven::printedOutlook(economy(), *current(), *printed(), *org);
}

std::optional<Outlook> ShownFigures::outlook(const QString& code) const {
    const auto org = organisation(code);
    if (!org) return std::nullopt;
    return breakeven::outlook(economy(), *current(), *org);
}

} // namespace breakeven::ui
