#pragma once

#include "desk/futures.h"
#include "pages/scenario_futures.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QStandardItemModel;

namespace breakeven::ui {

class FanChart;
class FigureTable;
class WhenShown;

/// The futures of all scenarios side by side: a fan of each over the same values, and the chance of
/// break-even by year. Drawn only while it is seen.
class FuturesComparison : public QWidget {
    Q_OBJECT

public:
    FuturesComparison(Document& document, const Futures& futures, const Display& display,
                      QWidget* parent = nullptr);

private:
    /// The fan of one scenario with what it is called and says.
    struct Part {
        QWidget* box;
        QLabel* name;
        QLabel* says;
        FanChart* chart;
    };

    /// A fan worked out, and of what.
    struct KeptFan {
        std::shared_ptr<const Simulation> of;
        QString subject;
        MoneyUnit unit = MoneyUnit::thousands;
        Fan fan;
    };

    void draw();
    const Fan& fanOf(std::size_t place);
    Part& part(std::size_t place);
    void refresh();
    void showFans();
    void showChances(const std::vector<Fan>& fans, const QStringList& names);

    Document& document_;
    const Futures& futures_;
    const Display& display_;
    ScenarioFutures* drawn_;
    QComboBox* subject_;
    QLabel* standing_; ///< why there is nothing, or how far it has come
    QWidget* fans_;
    QGridLayout* places_;
    std::vector<KeptFan> kept_; ///< by the place of their scenario
    std::vector<Part> parts_;   ///< kept, as their menus may be open while figures change
    QStandardItemModel* chances_;
    QLabel* chancesName_;
    FigureTable* chancesView_;
    WhenShown* wanted_;
};

} // namespace breakeven::ui
