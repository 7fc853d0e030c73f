#pragma once

#include "desk/futures.h"
#include "insight/actual/keep_forecast.h"

#include <QObject>

#include <vector>

namespace breakeven::ui {

/// Keeps what is forecast now, to be judged by what comes.
class ForecastCommands : public QObject {
    Q_OBJECT

public:
    ForecastCommands(Document& document, const Futures& futures, QWidget* window);

    /// Asks for a name and keeps the present scenario's.
    void ask();

    /// Keeps a scenario's under a name, as of a day.
    void keep(const QString& scenario, const QString& name, const QString& day);

    /// Keeps what was issued of a scenario on a day, under a name made of the day.
    void keepIssued(const QString& scenario, const QString& day);

Q_SIGNALS:
    void kept(const QString& name);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);

private:
    Result<Command> made(const ForecastToKeep& forecast);

    Document& document_;
    const Futures& futures_;
    QWidget* window_;
};

} // namespace breakeven::ui
