#pragma once

#include "desk/display.h"
#include "document/document.h"
#include "explain/explanation_text.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace breakeven::ui {

/// An explanation as a tree: its figure on top, below each figure those it is made of, worked out only where
/// somebody looks. A figure that several others are made of stands below each of them. Its cells can be typed
/// over.
class ExplanationModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { figure, made, value, rule, base, columns };

    ExplanationModel(Document& document, const Display& display, QObject* parent = nullptr);
    ~ExplanationModel() override;

    Document& document() const { return document_; }

    /// Shows another explanation; of the same figures with other values, without anything moving.
    void setExplanation(std::optional<Explanation> explanation);
    const std::optional<Explanation>& explanation() const { return explanation_; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The cell a row is; null where it is worked out.
    const ExplainedCell* cellAt(const QModelIndex& index) const;
    const ExplainedNode* nodeAt(const QModelIndex& index) const;

    /// Why a cell cannot be typed over here; blank if it can.
    QString whyFixed(const QModelIndex& index) const;
    /// Types into a cell: of the base, or as the scenario's override. Why it was refused, or blank.
    QString enter(const QModelIndex& index, const QString& typed);

    /// A row's place, to be found again in another explanation of the figure.
    QStringList pathOf(const QModelIndex& index) const;
    QModelIndex find(const QStringList& path) const;

private:
    struct Row;

    Row* rowAt(const QModelIndex& index) const { return static_cast<Row*>(index.internalPointer()); }
    std::vector<std::unique_ptr<Row>>& partsOf(Row& row) const;
    QString keyOf(const Row& row) const;
    ExplanationText text() const { return {*explanation_, economy(), display_.unit()}; }
    const Economy& economy() const;
    QString baseText(const ExplainedCell& cell) const;
    QString formulaText(const ExplainedCell& cell) const;
    QString typedAs(const ExplainedCell& cell) const;
    QString nameAt(const QModelIndex& index) const;
    QString toolTip(const QModelIndex& index) const;
    QVariant look(const QModelIndex& index, int role) const;
    void showAnew();

    Document& document_;
    const Display& display_;
    std::optional<Explanation> explanation_;
    std::unique_ptr<Row> root_;
};

} // namespace breakeven::ui
