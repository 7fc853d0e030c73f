#pragma once

#include "economy/table/economy.h"
#include "engine/shape/lines.h"
#include "insight/decision/options.h"
#include "insight/uncertainty/simulation.h"
#include "money/format.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// Options as a table: what each is, what it costs once, where it leaves the economy, who fails.
class OptionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { frontier, choice, oneOff, surplus, chance, cumulative, cashSupport, entering, columns };

    explicit OptionsModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setOptions(Economy economy, Options options, MoneyUnit unit);
    void setUnit(MoneyUnit unit);

    /// How likely the economy breaks even with the option at a place of those given.
    void setChance(std::size_t place, const Chance& chance);
    /// It as it is written; blank where it is not drawn.
    QString chanceOf(int row) const;
    /// The place of a row's option among those given.
    std::size_t placeAt(int row) const { return places_[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Why it is not the figure of an option itself that is explained.
    static QString optionRemark();

    /// Orders by this role: numbers by size.
    static constexpr int orderRole = Qt::UserRole;

private:
    void roundRows();
    QString text(const Option& option, int column, bool named = false) const;
    QVariant chanceAt(std::size_t row, int role) const;
    QVariant order(const Option& option, int column) const;
    QString headingHelp(int column) const;
    static int alignmentOf(int column);
    static StatementLine lineOf(int column);

    Economy economy_;
    std::vector<Option> rows_;                   ///< the possible ones
    std::vector<Option> shown_;                  ///< the same as printed in the unit
    std::vector<std::size_t> places_;            ///< theirs among those given
    std::vector<std::optional<Chance>> chances_; ///< theirs, as far as they are drawn
    OptionsRequest request_;
    std::vector<std::string> organisations_;
    std::vector<QString> numbers_; ///< of the frontier
    MoneyUnit unit_ = MoneyUnit::thousands;
};

} // namespace breakeven::ui
