#pragma once

#include "grid/cell_text.h"

#include <QLineEdit>
#include <QListWidget>

#include <functional>
#include <optional>

namespace breakeven::ui {

/// The line a cell is edited in.
class EntryLine : public QLineEdit {
    Q_OBJECT

public:
    explicit EntryLine(QWidget* parent);

    /// What is to be entered into the cell.
    virtual QString entered() const { return text(); }
    /// Starts with what the cell holds, all of it selected.
    virtual void present(const QString& canonical, const QString& shown);

    /// Whether the person began by typing over the cell, so that arrows leave it as in a spreadsheet.
    bool quick = false;
};

/// The line of a cell that takes one of a list: typing narrows the list, arrows and the pointer choose.
class ChoiceLine : public EntryLine {
    Q_OBJECT

public:
    ChoiceLine(std::vector<Choice> choices, QWidget* parent);
    ~ChoiceLine() override;

    QString entered() const override;
    void present(const QString& canonical, const QString& shown) override;
    const QListWidget& list() const { return *list_; }

    /// Offers, at the foot of the list, to make what is typed where no choice is called so; `offer` says it.
    void offerNew(std::function<QString(const QString& name)> offer) { offer_ = std::move(offer); }
    /// The name of what is to be made, where that was chosen.
    std::optional<QString> newName() const;

Q_SIGNALS:
    /// Clicked in the list.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void narrow(const QString& typed);
    void openList();
    void step(int by);

    bool isOffer(const QListWidgetItem* item) const;

    std::vector<Choice> choices_;
    std::function<QString(const QString& name)> offer_;
    QListWidget* list_;
    bool narrowed_ = false;
};

} // namespace breakeven::ui
