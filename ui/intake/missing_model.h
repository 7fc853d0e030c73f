#pragma once

#include "grid/cell_text.h"
#include "intake/intake_draft.h"

#include <QAbstractTableModel>

#include <vector>

namespace breakeven::ui {

/// What rows name and the document does not have: each ticked where it is to be made, organisations with
/// their kind.
class MissingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { what, code, name, kind, rowsOf, columns };

    explicit MissingModel(IntakeDraft& draft, QObject* parent = nullptr);

    void refresh();
    std::vector<Choice> choices(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    IntakeDraft& draft_;
    std::vector<NewThing> things_;
};

/// What texts of the sheet were taken to mean, to be chosen where they are not known or only guessed.
class ReadWordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { ofColumn, text, meaning, rowsOf, columns };

    explicit ReadWordsModel(IntakeDraft& draft, QObject* parent = nullptr);

    void refresh();
    std::vector<Choice> choices(const QModelIndex& index) const;
    /// How many mean nothing yet.
    int unknown() const;
    /// The row of the first of them; the first of all where there is none.
    int firstUnknown() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isLeftOut(const ReadWord& word) const;
    bool isUnknown(const ReadWord& word) const;

    IntakeDraft& draft_;
    std::vector<ReadWord> words_;
};

} // namespace breakeven::ui
