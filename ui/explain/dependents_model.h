#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "insight/explanation/explainer.h"

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace breakeven::ui {

/// The figures that follow from a cell, and what they would do were it a little higher.
class DependentsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { organisation, year, line, amount, change, columns };

    DependentsModel(const Document& document, const Display& display, QObject* parent = nullptr);

    void setDependents(std::vector<Dependent> dependents, const QString& scenario);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// By this role rows are ordered; changes by their size, largest last.
    static constexpr int orderRole = Qt::UserRole;

private:
    QString organisationText(const std::string& org) const;
    QString text(const Dependent& dependent, int column) const;
    QVariant order(const QModelIndex& index) const;

    const Document& document_;
    const Display& display_;
    std::vector<Dependent> rows_;
    std::map<std::string, std::string> names_; ///< short, as the panel is narrow
    QString scenario_;
};

} // namespace breakeven::ui
