#pragma once

#include "desk/shown_figures.h"
#include "document/document.h"
#include "insight/contract/contract_scope.h"

#include <QAbstractTableModel>

namespace breakeven::ui {

/// The services a contract covers as a list to tick, with the volumes between its parties.
class ServicesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum ServiceColumn { service, volume, elsewhere, serviceColumnCount };

    ServicesModel(Document& document, const ShownFigures& figures, QObject* parent = nullptr);

    void setContract(const std::string& contract);

    /// Takes up the document and its figures as they are now.
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// A tick was refused.
    void refused(const QString& reason);

private:
    Document::Problems cover(const ScopedService& scoped, bool covered);

    Document& document_;
    const ShownFigures& figures_;
    std::string contract_;
    std::vector<ScopedService> services_;
};

} // namespace breakeven::ui
