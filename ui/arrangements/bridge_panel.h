#pragma once

#include "desk/shown_figures.h"
#include "document/background_task.h"
#include "insight/decision/printed_decisions.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class RowChart;
class WhenShown;

/// From one position of an organisation or the economy to another, cause by cause. The ends are years of the
/// present scenario or, where there are others, scenarios in one year.
class BridgePanel : public QWidget {
    Q_OBJECT

public:
    /// Whose bridge it is, the person chooses or the page says.
    enum class Whose { chosen, ofPage };
    BridgePanel(const Document& document, const ShownFigures& figures, const Display& display, Whose whose,
                QWidget* parent = nullptr);

    /// A code, or "economy".
    void setOrganisation(const QString& code);

    RowChart& chart() const { return *chart_; }
    QComboBox& from() const { return *from_; }
    QComboBox& to() const { return *to_; }

private:
    void refresh();
    void listEnds();
    void work();
    void take(Result<StatedBridge> found);
    void show();

    const Document& document_;
    const Display& display_;
    QString organisation_ = QStringLiteral("economy");
    std::optional<StatedBridge> bridge_;
    QComboBox* whose_;
    QComboBox* from_; ///< the base year, an earlier year, or another scenario
    QComboBox* to_;   ///< a year
    QLabel* findings_;
    QLabel* empty_;
    QStackedWidget* stack_;
    RowChart* chart_;
    WhenShown* refresh_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
