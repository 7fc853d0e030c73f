#pragma once

#include "document/background_task.h"
#include "document/document.h"
#include "insight/business_case.h"
#include "pages/display.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class FigureTable;
class YearFiguresModel;

/// Whether an arrangement pays: its effect on each organisation by year, what it costs once, when it has paid
/// for itself, who gains, who loses, what is stranded, and whether who leads it stays in balance.
class CasePanel : public QWidget {
    Q_OBJECT

public:
    CasePanel(const Document& document, const Display& display, QWidget* parent = nullptr);

    void setArrangement(const QString& code);

    const YearFiguresModel& lines() const { return *lines_; }
    QString findings() const;

Q_SIGNALS:
    /// The sentence over the page.
    void found(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// A figure to be read at a glance.
    struct Figure {
        QLabel* label;
        QLabel* value;
        QLabel* note;
    };

    Figure addFigure(QWidget& parent);
    void set(const Figure& figure, const QString& label, const QString& value, const QString& note,
             bool adverse = false);
    void work();
    void take(Result<BusinessCase> found);
    void show();

    const Document& document_;
    const Display& display_;
    QString code_;
    bool wanted_ = false;
    Economy economy_; ///< the case is of
    std::optional<BusinessCase> case_;
    QStackedWidget* stack_;
    QLabel* empty_;
    QLabel* findings_;
    std::vector<Figure> figures_;
    FigureTable* table_;
    YearFiguresModel* lines_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
