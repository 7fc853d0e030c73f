#pragma once

#include "grid/cell_text.h"

#include <QLineEdit>
#include <QListWidget>

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

    std::vector<Choice> choices_;
    QListWidget* list_;
    bool narrowed_ = false;
};

} // namespace breakeven::ui
