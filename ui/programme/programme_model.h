#pragma once

#include "insight/programme/programme.h"
#include "money/format.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// The sites of a programme with their arrangements as a table; a site that does not open is a row that says
/// why.
class ProgrammeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        site,
        arrangement,
        kind,
        start,
        effect,
        cumulative,
        oneOff,
        support,
        presentValue,
        payback,
        realised,
        valueForMoney,
        share,
        columns
    };

    explicit ProgrammeModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// With a `kind`, arrangements of it alone, and sites that do not open.
    void setProgramme(std::shared_ptr<const Programme> programme, FinancialYear year,
                      const std::string& kind);
    void setUnit(MoneyUnit unit);

    /// The site a row is of. Precondition: there is such a row.
    const Site& siteAt(int row) const;
    /// Null where the row has none.
    const SiteArrangement* arrangementAt(int row) const;
    bool hasFigures(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Orders by this role: numbers by size.
    static constexpr int orderRole = Qt::UserRole;

private:
    struct Row {
        std::size_t site = 0;
        std::optional<std::size_t> arrangement;
    };

    QString text(const Site& of, const SiteArrangement* one, int column) const;
    QString figure(const SiteArrangement& one, int column) const;
    std::optional<Money> amount(const SiteArrangement& one, int column) const;
    QVariant order(const Site& of, const SiteArrangement* one, int column) const;
    QString remark(const Site& of, const SiteArrangement* one, int column) const;
    static const std::vector<Problem>& problemsOf(const Site& of, const SiteArrangement* one);
    QString headingHelp(int column) const;
    static int alignmentOf(int column);

    std::shared_ptr<const Programme> programme_;
    std::vector<Row> rows_;
    FinancialYear year_;
    MoneyUnit unit_ = MoneyUnit::thousands;
};

} // namespace breakeven::ui
