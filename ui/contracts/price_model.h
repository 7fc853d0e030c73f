#pragma once

#include "economy/check/validation.h"
#include "engine/session/price_table.h"
#include "grid/pivot_model.h"

namespace breakeven::ui {

/// Prices by service and year: those typed, and in grey italics those that roll forward by the yearly
/// changes, each with how it came about. Typing over one makes it explicit, clearing goes back.
class PriceModel : public PivotModel {
    Q_OBJECT

public:
    explicit PriceModel(Document& document, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    std::string carried(const Address& cell) const override;

private:
    QString shownPrice(const QModelIndex& index) const;
    QString howItCame(const Address& cell) const;
    QString figureAt(const QModelIndex& index) const;
    void refreshPrices();

    Validation validation_;
    std::vector<ServicePrices> prices_;
    std::optional<FinancialYear> base_;
};

} // namespace breakeven::ui
