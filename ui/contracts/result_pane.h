#pragma once

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class ChartView;
class FigureTable;
class YearFiguresModel;
struct FigureLine;

/// What follows from what is typed: a sentence, a table by year and a chart; or why there is nothing.
class ResultPane : public QWidget {
    Q_OBJECT

public:
    /// Without a table where `tableName` is blank.
    ResultPane(ChartView* chart, const QString& tableName, QWidget* parent = nullptr);

    void setFinding(const QString& sentence);
    void setUnit(const QString& unit);
    /// Shows the results again.
    void showResults();
    void showEmpty(const QString& why);

    YearFiguresModel& lines() const { return *lines_; }
    QString finding() const;
    QString emptyText() const;
    bool isEmpty() const;

    /// Fits the table to the lines set.
    void fit();

private:
    QStackedWidget* stack_;
    QLabel* finding_;
    QLabel* empty_;
    YearFiguresModel* lines_;
    FigureTable* table_;
};

} // namespace breakeven::ui
