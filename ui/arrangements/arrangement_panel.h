#pragma once

#include "desk/shown_figures.h"
#include "document/background_task.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace breakeven::ui {

class EmptyState;
class FigureTable;
class WhenShown;
class YearFiguresModel;

/// What is worked out of one arrangement, in the background and only while it is seen: a table by year with
/// its findings, or why there is nothing.
class ArrangementPanel : public QWidget {
    Q_OBJECT

public:
    void setArrangement(const QString& code);

    YearFiguresModel& lines() const { return *lines_; }
    QString findings() const;

protected:
    ArrangementPanel(const Document& document, const ShownFigures& figures, const Display& display,
                     const QString& tableName, QWidget* parent);

    /// Sets out to work out the arrangement `code`, blank if none is chosen.
    virtual void begin(const std::string& code) = 0;

    /// Shows what was worked out in the unit of the window.
    virtual void showFigures() = 0;

    void showResults(bool areThere);
    void setEmptyText(const QString& why);
    static QString noFigures(const std::vector<Problem>& problems);
    void setFindings(const QStringList& sentences);

    const Document& document() const { return document_; }
    MoneyUnit unit() const { return display_.unit(); }
    BackgroundTask& task() { return task_; }

    /// Where the table and the findings stand.
    QVBoxLayout& results() const { return *results_; }
    QLabel* findingsLabel() const { return findings_; }
    FigureTable* table() const { return table_; }

private:
    void work();

    const Document& document_;
    const Display& display_;
    QString code_;
    QStackedWidget* stack_;
    QVBoxLayout* results_;
    EmptyState* empty_;
    QLabel* findings_;
    FigureTable* table_;
    YearFiguresModel* lines_;
    WhenShown* work_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
