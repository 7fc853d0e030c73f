#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"
#include "document/background_task.h"
#include "document/simulator.h"
#include "insight/sensitivity/tornado.h"
#include "uncertainty/figure_choice.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;
class QTabWidget;

namespace breakeven::ui {

class LeversModel;
class TornadoChart;
class WhenShown;

/// What moves a figure: the uncertainties as a tornado, and every typed number as a list. Both lead to the
/// cells.
class SensitivityPanel : public QWidget {
    Q_OBJECT

public:
    /// The shares are told by the draws `simulator` makes, whether it is on or not.
    SensitivityPanel(const Document& document, const ShownFigures& figures, const Simulator& simulator,
                     const Display& display, QWidget* parent = nullptr);

    FigureChoice& figure() const { return *figure_; }
    TornadoChart& chart() const { return *chart_; }
    QTableView& levers() const { return *leversView_; }
    QTabWidget& parts() const { return *parts_; }
    QPushButton& find() const { return *find_; }
    bool isBusy() const { return task_.isBusy(); }
    /// What is said instead of a chart or list; blank where there is one.
    QString message() const;

Q_SIGNALS:
    void cellWanted(const QString& address);
    void progressed(int done, int all);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Levers;

    QWidget* makeTop();
    QWidget* makeTornado();
    QWidget* makeLevers();
    void work();
    void drawAnew();
    void take(Result<Tornado> tornado);
    void take(Result<Levers> levers);
    void say(QStackedWidget& stack, QLabel& empty, const std::vector<Problem>& problems);
    void openBar(int bar);
    QString leverAt(const QModelIndex& index) const;

    const Document& document_;
    const Simulator& simulator_;
    const Display& display_;
    FigureChoice* figure_;
    QPushButton *find_, *stop_;
    QProgressBar* progress_;
    QTabWidget* parts_;
    QStackedWidget *tornadoStack_, *leversStack_;
    QLabel *finding_, *noTornado_, *noLevers_;
    TornadoChart* chart_;
    LeversModel* leversModel_;
    QSortFilterProxyModel* sorted_;
    QTableView* leversView_;
    WhenShown* shown_;
    std::pair<std::uint64_t, std::uint64_t> order_; ///< draws and seed the shares are told by
    std::optional<Tornado> tornado_;
    std::optional<Figure> of_; ///< what the tornado is of
    BackgroundTask task_;
};

} // namespace breakeven::ui
