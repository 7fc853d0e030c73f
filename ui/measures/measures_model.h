#pragma once

#include "insight/measure/benefit.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// A row a measure: what came last, whether it changes, whether its target is met, what it saved so far.
class MeasuresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { latest, month, variation, target, saved, realised, worth, columns };

    explicit MeasuresModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    void setMeasures(std::vector<MeasureProgress> all);
    std::string codeAt(int row) const;
    int rowOf(const std::string& code) const; ///< -1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString shown(const MeasureProgress& progress, int column) const;
    QString plain(const MeasureProgress& progress, int column) const;
    QString iconName(const MeasureProgress& progress, int column) const;
    QString meaning(const MeasureProgress& progress, int column) const;

    std::vector<MeasureProgress> all_;
};

/// The icons of what a chart says, by the way that is better.
QString iconOf(Variation variation, Better better);
QString iconOf(Assurance assurance);

} // namespace breakeven::ui
