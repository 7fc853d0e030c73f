#include "document/working_unit.h"

#include "document/document.h"

namespace breakeven::ui {

WorkingUnit::WorkingUnit(Document& document) : QObject(&document) {}

WorkingUnit& WorkingUnit::of(Document& document) {
    auto* found = document.findChild<WorkingUnit*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new WorkingUnit(document);
}

void WorkingUnit::choose(MoneyUnit unit) {
    if (unit == unit_) return;
    const MoneyUnit before = std::exchange(unit_, unit);
    Q_EMIT changed(before);
}

MoneyUnit workingUnit(const Document& document) {
    const auto* found = document.findChild<WorkingUnit*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? found->unit() : MoneyUnit::pounds;
}

} // namespace breakeven::ui
