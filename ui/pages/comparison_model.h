#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "document/question.h"
#include "insight/scenario/line_comparison.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// Scenarios side by side by one line of statements: the amounts of each by year and, below those of each but
/// the one they are compared with, the difference in figures and in per cent. Of surpluses what all years
/// come to and when they break even too.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ComparisonModel(Document& document, const Display& display, QObject* parent = nullptr);

    /// What is compared: `org` a code or "economy", `reference` the scenario the others are compared with.
    void show(LineComparison comparison, const QString& reference, const QString& org, StatementLine line);

    const LineComparison& comparison() const { return comparison_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The scenario a row is of.
    QString scenarioAt(int row) const;
    /// The year of a column; none of those after the years.
    std::optional<FinancialYear> yearAt(int column) const;
    /// What has the amount of a scenario, by its place among those compared, in a year explained.
    FigureQuestion questionAt(std::size_t line, std::size_t year) const;

private:
    enum class Says { amounts, differences, shares };
    struct ComparisonRow {
        std::size_t line;
        Says says;
    };

    bool hasTotals() const { return line_ == StatementLine::surplus; }
    const ComparedLine& compared(int row) const { return comparison_.lines[rows_[std::size_t(row)].line]; }
    std::optional<Money> exact(int row, std::size_t column) const;
    std::optional<Money> printed(int row, std::size_t column) const;
    QString text(int row, std::size_t column) const;
    QString figure(const ComparedLine& compared, std::size_t column) const;
    QString titleAt(int row) const;
    QVariant headingAt(int row, int role) const;

    Document& document_;
    const Display& display_;
    LineComparison comparison_;
    QString reference_;
    QString org_;
    StatementLine line_ = StatementLine::surplus;
    std::vector<ComparisonRow> rows_;
};

} // namespace breakeven::ui
