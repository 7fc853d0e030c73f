#pragma once

#include "desk/display.h"
#include "document/document.h"

#include <QSet>
#include <QWidget>

class QComboBox;

namespace breakeven::ui {

class ChecklistButton;
class ComparisonModel;
class FigureTable;
class ScenarioOutlooks;
class SeriesChart;

/// Any two scenarios or more side by side: any line of the statements, of any organisation or of the whole,
/// with differences in figures and per cent, as a table and as a chart.
class ScenarioComparisonPanel : public QWidget {
    Q_OBJECT

public:
    ScenarioComparisonPanel(Document& document, const ScenarioOutlooks& outlooks, const Display& display,
                            QWidget* parent = nullptr);

    /// Compares these, with the first of them.
    void compare(const QStringList& scenarios);

    ComparisonModel& model() const { return *model_; }
    FigureTable& table() const { return *table_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void listScenarios();
    void listLines();
    void refresh();
    void drawChart();
    QStringList compared() const;

    Document& document_;
    const ScenarioOutlooks& outlooks_;
    const Display& display_;
    ChecklistButton* scenarios_;
    QComboBox* line_;
    QComboBox* subject_;
    QComboBox* reference_;
    QComboBox* charted_;
    ComparisonModel* model_;
    FigureTable* table_;
    SeriesChart* chart_;
    QSet<QString> leftOut_; ///< by code; a new scenario is compared with the others
};

} // namespace breakeven::ui
