#include "document/scenario_name.h"

#include "document/message_text.h"
#include "insight/scenario/listed_changes.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

// `above`: how many scenarios this one has been reached from; a circle of parents ends (the checks say so).
QString nameOf(const Economy& economy, const QString& scenario, std::size_t above);

QString captionOf(const Economy& economy, const QString& scenario, std::size_t above) {
    const auto row = economy[TableId::scenarios].find({toCore(scenario)});
    if (!row) return QCoreApplication::translate("Scenario", "As typed, without changes");
    const QString parent = toQt(economy.effectiveText(TableId::scenarios, *row, "parent"));
    const int changes = changeCount(economy, toCore(scenario));
    const QString below = nameOf(economy, parent, above + 1);
    if (changes == 0) return QCoreApplication::translate("Scenario", "%1 without changes").arg(below);
    return QCoreApplication::translate("Scenario", "%1 + %n change(s)", nullptr, changes).arg(below);
}

QString nameOf(const Economy& economy, const QString& scenario, std::size_t above) {
    if (scenario == QLatin1String("base")) return QCoreApplication::translate("Scenario", "Base");
    const Table& table = economy[TableId::scenarios];
    const auto row = table.find({toCore(scenario)});
    if (!row || above > table.size()) return scenario;
    const QString name = toQt(table.at(*row, "name"));
    return name.isEmpty() ? captionOf(economy, scenario, above) : name;
}

} // namespace

QString scenarioName(const Economy& economy, const QString& scenario) { return nameOf(economy, scenario, 0); }

QString scenarioCaption(const Economy& economy, const QString& scenario) {
    return captionOf(economy, scenario, 0);
}

} // namespace breakeven::ui
