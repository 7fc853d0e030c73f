#pragma once

#include "desk/display.h"
#include "insight/statement/printed_statement.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace breakeven::ui {

/// A row of amounts by year, as it stands in a table of results.
struct AmountRow {
    QString title;
    RowRank rank = RowRank::line;
    std::vector<std::optional<Money>> amounts; ///< as many as years, as printed
    std::vector<std::optional<Money>> exact;   ///< the same to the penny
    std::optional<StatementLine> line = {};    ///< the statement's, whose figures these are or belong to
    QString remark = {};                       ///< why it is that line's figure that is explained, or none
    bool opening = false;                      ///< they are the line's figures of the year before
};

/// Results by year: rows down, outturn and projected years across, in the unit of the window.
class YearTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit YearTableModel(const Display& display, QObject* parent = nullptr);

    /// Shows other rows; `base` is the outturn's year, which stands out.
    void setRows(std::vector<FinancialYear> years, FinancialYear base, std::vector<AmountRow> rows);
    /// Whose they are: a code, or "economy".
    void setOrganisation(const QString& code) { organisation_ = code; }
    bool isEmpty() const { return rows_.empty(); }
    /// The year of a column.
    std::optional<FinancialYear> yearAt(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const AmountRow& row(int section) const { return rows_[static_cast<std::size_t>(section)]; }
    std::optional<Money> exact(const QModelIndex& index) const;
    QString figureAt(const QModelIndex& index) const;

    const Display& display_;
    std::vector<FinancialYear> years_;
    FinancialYear base_;
    QString organisation_;
    std::vector<AmountRow> rows_;
};

} // namespace breakeven::ui
