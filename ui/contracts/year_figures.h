#pragma once

#include "insight/contract/contract_outlook.h"
#include "money/format.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace breakeven::ui {

/// A figure of a year: as shown, and plain for a spreadsheet.
struct YearFigure {
    QString shown;
    QString plain;
    bool negative = false;
    QString figure = {}; ///< its address
};

/// A line of figures by year.
struct FigureLine {
    QString title;
    QString help;
    bool strong = false;
    std::vector<std::optional<YearFigure>> figures = {};
    QString remark = {}; ///< why it is another figure that is explained, or none
};

/// Lines of results by year.
class YearFiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit YearFiguresModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setLines(std::vector<FinancialYear> years, std::vector<FigureLine> lines);
    /// Why the figures of lines that say nothing of it have no explanation.
    void setRemark(const QString& remark) { remark_ = remark; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FinancialYear> years_;
    std::vector<FigureLine> lines_;
    QString remark_;
};

std::vector<FinancialYear> yearsOf(const std::vector<ContractOutlookYear>& outlook);

/// What a contract of the form pays by year and what that is measured against. `contract` is its code; blank
/// where it is not in the document yet.
std::vector<FigureLine> paymentLines(std::string_view form, const std::vector<ContractOutlookYear>& outlook,
                                     MoneyUnit unit, const std::string& contract = {});

/// What was paid before a change.
FigureLine paidUntilNow(const std::vector<ContractOutlookYear>& outlook, MoneyUnit unit);

/// A capitation's price beside what the same care costs, per head.
std::vector<FigureLine> perHeadLines(const std::vector<ContractOutlookYear>& outlook,
                                     const std::string& contract);

} // namespace breakeven::ui
