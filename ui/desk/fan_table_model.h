#pragma once

#include "charts/chart_data.h"
#include "insight/uncertainty/fan_findings.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// A percentile of a figure in a year.
struct PercentilePlace {
    std::size_t year = 0; ///< years after the base year
    int percentile = 50;
};

/// A fan as a table: what is central, the percentiles from the highest to the lowest, and the chances of
/// break-even, of running out of cash, of the duty and of the regime; years across.
class FanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Chances are those of the organisation, or none.
    void setFan(FanChartData fan, std::optional<Prospects> prospects);

    /// The percentile that stands there, if one does.
    std::optional<PercentilePlace> percentileAt(const QModelIndex& index) const;

    /// The year of a column.
    std::optional<FinancialYear> yearAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<Money> amount(int row, std::size_t year) const;
    std::optional<Chance> chance(int row, std::size_t year) const;
    QVariant dataOfAmount(const QModelIndex& index, int role) const;
    QVariant dataOfChance(const QModelIndex& index, int role) const;

    FanChartData fan_;
    std::optional<Prospects> prospects_;
    std::vector<ChanceLine> chances_; ///< of the prospects
};

} // namespace breakeven::ui
