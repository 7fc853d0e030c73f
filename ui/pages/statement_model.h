#pragma once

#include "pages/display.h"
#include "pages/shown_figures.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// The statement of an organisation by year: its lines down, outturn and projected years across, in the unit
/// of the window. Lines with nothing in any year are left out.
class StatementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    StatementModel(const ShownFigures& figures, const Display& display, QObject* parent = nullptr);

    void setOrganisation(const QString& code);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Address of a figure: statement:RNL:2016/17:surplus.
    QString addressOf(const QModelIndex& index) const;

private:
    void refresh();
    bool isShown(StatementLine line) const;
    std::optional<Money> amount(const QModelIndex& index) const;

    const ShownFigures& figures_;
    const Display& display_;
    QString organisation_ = wholeEconomy;
    std::vector<StatementLine> lines_;
};

} // namespace breakeven::ui
