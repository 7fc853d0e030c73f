#pragma once

#include "desk/display.h"
#include "desk/shown_figures.h"
#include "theme/organisation_colours.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// The organisations at a glance: outturn, worst year, last year and cumulative surplus, the economy below
/// them.
class OrganisationTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { outturn, nextYear, worst, last, cumulative, breakEven, columns };

    OrganisationTableModel(const ShownFigures& figures, const Display& display, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes up the figures as they are now.
    void refresh();

    /// The code of the organisation of a row; "economy" for the last.
    QString codeAt(int row) const;
    /// The year a column is of; none where rows differ in it.
    std::optional<FinancialYear> yearAt(int column) const;

private:
    std::optional<Money> amount(const Outlook& outlook, int column) const;
    QString text(const Outlook& outlook, int column) const;
    QString figure(const Outlook& outlook, int row, int column) const;

    const ShownFigures& figures_;
    const Display& display_;
    std::vector<Outlook> shown_; ///< rows_ in the amounts printed
    std::vector<Outlook> rows_;
    OrganisationColours colours_;
};

} // namespace breakeven::ui
