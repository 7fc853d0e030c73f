#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"

#include <QTabWidget>

#include <optional>
#include <utility>

class QStackedWidget;

namespace breakeven::ui {

class CashChart;
class HeatMap;
class ResultPanel;
class SurplusChart;
class WhenShown;

/// What is projected for an organisation, by year: income and expenditure, balance sheet, cash, loans,
/// ratings, and how reported surplus leads to the underlying one.
class OrganisationResults : public QTabWidget {
    Q_OBJECT

public:
    OrganisationResults(const ShownFigures& figures, const Display& display, QWidget* parent = nullptr);

    void setOrganisation(const QString& code);

    /// The height at which the whole statement is in view; 0 where there is none.
    int wholeHeight() const;

Q_SIGNALS:
    /// There is nothing to show until rows of a table are typed.
    void tableWanted(breakeven::TableId table);
    /// The statement has more rows now, or fewer.
    void wholeHeightChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRatings();
    void leadToGuide();
    void refresh();
    void clear();
    void sayWhyEmpty(bool calculated, bool buys);
    void showStatement(OrganisationIndex org);
    void showBalances(OrganisationIndex org);
    void showRatings();

    const ShownFigures& figures_;
    const Display& display_;
    QString organisation_ = wholeEconomy;
    std::optional<std::pair<bool, bool>> said_; ///< of what: whether calculated, of who buys care
    SurplusChart* surplusChart_;
    CashChart* cashChart_;
    HeatMap* ratings_;
    QStackedWidget* ratingStack_;
    ResultPanel *statement_, *underlying_, *balances_, *cash_, *loans_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
