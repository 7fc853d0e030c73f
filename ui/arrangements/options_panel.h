#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "insight/decision/options.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace breakeven::ui {

class FrontierChart;
class OptionChances;
class OptionsModel;

/// Guided choices: every combination of the arrangements and start years chosen, as a table and against the
/// one-off money each takes.
class OptionsPanel : public QWidget {
    Q_OBJECT

public:
    OptionsPanel(const Document& document, const Display& display, QWidget* parent = nullptr);

    QListWidget& candidates() const { return *candidates_; }
    QListWidget& starts() const { return *starts_; }
    QPushButton& apart() const { return *apart_; }
    QPushButton& start() const { return *start_; }
    FrontierChart& chart() const { return *chart_; }
    OptionsModel& model() const { return *model_; }

Q_SIGNALS:
    void progressed(int done, int all);

private:
    QWidget* makeChoices();
    QWidget* makeResults();
    void listChoices();
    void countOptions();
    OptionsRequest request() const;
    void work();
    void take(Result<Options> found, Economy of);
    void noteAge();
    void partSelected();
    void listApart();
    QStringList leftOut() const;
    void choosePoint(int point);
    QWidget* makeChances();
    void drawChances();
    void sayChances();
    void showChart();

    const Document& document_;
    const Display& display_;
    QListWidget* candidates_;
    QListWidget* starts_;
    QComboBox* year_;
    QLabel* count_;
    QPushButton* apart_;
    QLabel* apartList_;
    QPushButton* start_;
    QPushButton* stop_;
    QProgressBar* progress_;
    QStackedWidget* stack_;
    QLabel* finding_;
    QLabel* empty_;
    FrontierChart* chart_;
    OptionsModel* model_;
    QSortFilterProxyModel* order_;
    QTableView* table_;
    QLabel* old_;
    QLabel* leftOut_;
    OptionChances* chances_;
    QPushButton* draw_;
    QString failure_; ///< why the chances could not be drawn
    QLabel* drawing_; ///< what is drawn, or why nothing is
    std::optional<Options> options_;
    std::vector<std::pair<std::string, std::string>> pairsApart_;
    Economy of_; ///< what they were worked out from
    BackgroundTask task_;
};

} // namespace breakeven::ui
