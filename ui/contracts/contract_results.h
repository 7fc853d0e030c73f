#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"
#include "insight/contract/contract_outlook.h"

#include <QStackedWidget>

namespace breakeven::ui {

class PayoffChart;
class ResultPane;
class WhenShown;
class SeriesChart;

/// Beside the form, what a contract pays by year, a capitation's price per head, and its payoff curve.
class ContractResults : public QStackedWidget {
    Q_OBJECT

public:
    enum class View { payment, perHead, payoff };

    ContractResults(const ShownFigures& figures, const Display& display, QWidget* parent = nullptr);

    void setContract(const std::string& contract);
    void show(View view) { setCurrentIndex(int(view)); }

    ResultPane& pane(View view) const;
    PayoffChart& payoff() const { return *payoffChart_; }

    void refresh();

private:
    void showPayment(const std::string& form, const std::vector<ContractOutlookYear>& outlook);
    void showPerHead(const std::vector<ContractOutlookYear>& outlook);
    void showPayoff(const std::vector<ContractOutlookYear>& outlook);
    QString whyNothing() const;

    const ShownFigures& figures_;
    const Display& display_;
    std::string contract_;
    SeriesChart* paymentChart_;
    SeriesChart* perHeadChart_;
    PayoffChart* payoffChart_;
    ResultPane* payment_;
    ResultPane* perHead_;
    ResultPane* payoff_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
