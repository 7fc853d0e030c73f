#pragma once

#include "document/document.h"
#include "insight/scenario/line_comparison.h"
#include "money/format.h"

#include <QTreeWidget>

namespace breakeven::ui {

/// The scenarios as a tree, each with how much it changes and what it comes to: its
/// surplus in a year, against base, and by year as a small line. Dragging one onto another puts it on top of
/// that.
class ScenarioTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit ScenarioTree(Document& document, QWidget* parent = nullptr);

    /// The scenario that is selected; "base" if none.
    QString chosen() const;
    void choose(const QString& scenario);

    /// What the scenarios come to, and the year to show; nothing: the last.
    void showResults(const ResultsByScenario& results, MoneyUnit unit, std::optional<FinancialYear> year);
    /// Newer results are on their way.
    void setWaiting();

Q_SIGNALS:
    void scenarioMarked(const QString& scenario);
    void reparentWanted(const QString& scenario, const QString& parent);

protected:
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override; // the colours of figures are those of the appearance

private:
    enum Column { name, made, surplus, against, course, columnCount };

    void rebuild();
    void fill(QTreeWidgetItem& item) const;
    void setHeadings();

    Document& document_;
    ResultsByScenario results_;
    MoneyUnit unit_ = MoneyUnit::thousands;
    std::optional<FinancialYear> year_;
};

} // namespace breakeven::ui
