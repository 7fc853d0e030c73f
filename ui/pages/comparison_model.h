#pragma once

#include "desk/display.h"
#include "document/question.h"
#include "insight/position/outlook.h"
#include "pages/scenario_outlooks.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// The scenarios side by side: the surplus of one subject in each, by year, with its cumulative and
/// break-even year.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    ComparisonModel(Document& document, const ScenarioOutlooks& outlooks, const Display& display,
                    QObject* parent = nullptr);

    /// An organisation's code, or "economy".
    void setSubject(const QString& code);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const std::vector<FinancialYear>& years() const { return years_; }
    QString codeAt(int row) const { return rows_[static_cast<std::size_t>(row)].code; }
    QString nameAt(int row) const { return rows_[static_cast<std::size_t>(row)].name; }

    /// The surplus of a scenario in one of `years`, as printed.
    std::optional<Money> surplus(int row, std::size_t year) const {
        return surplus(rows_[static_cast<std::size_t>(row)].shown, year);
    }

    /// What has that surplus explained.
    FigureQuestion questionAt(int row, std::size_t year) const;

private:
    struct Row {
        QString code;
        QString name;
        std::optional<Outlook> outlook;
        std::optional<Outlook> shown; ///< the same in the amounts printed
    };

    void refresh();
    std::optional<Money> surplus(const std::optional<Outlook>& outlook, std::size_t year) const;
    QString figure(const Outlook& outlook, std::size_t column) const;
    std::optional<Money> amount(const std::optional<Outlook>& outlook, std::size_t column) const;

    Document& document_;
    const ScenarioOutlooks& outlooks_;
    const Display& display_;
    QString subject_;
    std::vector<FinancialYear> years_;
    std::vector<Row> rows_;
};

} // namespace breakeven::ui
