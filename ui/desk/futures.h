#pragma once

#include "charts/chart_data.h"
#include "desk/shown_figures.h"
#include "document/simulator.h"

#include <QObject>
#include <QStringList>

#include <map>

namespace breakeven::ui {

/// What the draws say of the figures that pages and panels show, and the way from a percentile to the future
/// it stands for.
class Futures : public QObject {
    Q_OBJECT

public:
    Futures(Document& document, const ShownFigures& figures, const Display& display,
            QObject* parent = nullptr);

    Simulator& simulator() { return simulator_; }
    const Simulator& simulator() const { return simulator_; }

    /// The figures the draws are around.
    const ShownFigures& shownFigures() const { return figures_; }

    /// Whether there are draws of what is shown now.
    bool areThere() const;

    /// Of an organisation's code, or "economy", in the amounts shown; nothing where there are no draws of it.
    std::optional<Fan> fan(const QString& code, DrawnFigure figure) const;
    std::optional<Prospects> prospects(const QString& code) const;

    /// Whether there is such a fan, without working it out.
    bool has(const QString& code, DrawnFigure figure) const;

    /// The same as the chart takes it; without years where there are no draws.
    FanChartData chart(const QString& code, DrawnFigure figure) const;

    /// The sentences that go with the fan of surplus; none without draws.
    QStringList sentences(const QString& code) const;

    /// How many futures are drawn, of how many wanted; blank where none are being drawn.
    QString progress() const;

    /// Makes the future at a percentile a scenario on top of the present one, and goes there.
    void show(const QString& code, DrawnFigure figure, std::size_t year, int percentile);

Q_SIGNALS:
    /// What there is to be shown, or how far it has come.
    void changed();
    /// A future is a scenario now, which is the present one.
    void shown(const QString& scenario);
    void failed(const QString& title, const std::vector<breakeven::Problem>& problems);
    /// Somebody wants to see or to add ranges.
    void rangesWanted();

private:
    /// What was worked out of a simulation, so that all that show it share it.
    struct Told {
        std::shared_ptr<const Simulation> of;
        std::map<std::pair<QString, DrawnFigure>, Fan> fans; ///< to the penny
        std::map<QString, Prospects> prospects;
    };
    Told& told() const;
    const Fan* exactFan(const QString& code, DrawnFigure figure) const;

    Document& document_;
    const ShownFigures& figures_;
    const Display& display_;
    Simulator simulator_;
    mutable Told told_;
};

/// What a figure that is drawn is called: "Surplus or (deficit)".
QString titleOf(DrawnFigure figure);

} // namespace breakeven::ui
