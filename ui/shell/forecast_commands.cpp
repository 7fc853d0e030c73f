#include "shell/forecast_commands.h"

#include "document/guarded.h"
#include "document/message_text.h"
#include "document/stoppable.h"
#include "shell/name_dialog.h"

#include <QDate>

namespace breakeven::ui {

ForecastCommands::ForecastCommands(Document& document, const Futures& futures, QWidget* window)
    : QObject(window), document_(document), futures_(futures), window_(window) {}

void ForecastCommands::ask() {
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString free = toQt(freeForecastCode(document_.economy(), toCore(today)));
    const QString name =
        askName(tr("Keep this forecast"), tr("Name, a short code such as a date or plan-2015"), free, window_)
            .trimmed();
    if (!name.isEmpty()) keep(document_.scenario(), name, today);
}

void ForecastCommands::keep(const QString& scenario, const QString& name, const QString& day) {
    const ForecastToKeep forecast{.code = toCore(name),
                                  .made = toCore(day),
                                  .scenario = toCore(scenario),
                                  .order = futures_.simulator().order()};
    Result<Command> command = made(forecast);
    auto problems = command ? document_.edit(std::move(*command)) : command.problems;
    if (!problems.empty()) return Q_EMIT failed(tr("The forecast could not be kept."), problems);
    if (command) Q_EMIT kept(name);
}

void ForecastCommands::keepIssued(const QString& scenario, const QString& day) {
    keep(scenario, toQt(freeForecastCode(document_.economy(), toCore(day))), day);
}

// With figures and draws at hand, or without ranges, at once; else they are drawn while the person waits, who
// may stop it.
Result<Command> ForecastCommands::made(const ForecastToKeep& forecast) {
    const ShownFigures& figures = futures_.shownFigures();
    const bool ranges = document_.economy()[TableId::uncertainties].size() > 0;
    if (ranges && futures_.areThere() && futures_.simulator().state() == Simulator::State::settled &&
        !document_.isProjecting() && figures.scenario() == toQt(forecast.scenario))
        return keepForecast(document_.economy(), forecast, *figures.current(),
                            futures_.simulator().simulation().get());
    if (!ranges) return guarded([&] { return keepForecast(document_.economy(), forecast); });
    auto kept = waitStoppably(document_, tr("Simulating futures…"),
                              [economy = document_.economy(), forecast](const GoOn& goOn) {
                                  return guarded([&] { return keepForecast(economy, forecast, goOn); });
                              });
    return kept ? std::move(*kept) : Result<Command>();
}

} // namespace breakeven::ui
