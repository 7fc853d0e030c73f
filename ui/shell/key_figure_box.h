#pragma once

#include "document/question.h"

#include <QWidget>

namespace breakeven::ui {

/// A key figure: takes the keyboard and has itself explained by Enter and by a double click.
class KeyFigureBox : public QWidget {
    Q_OBJECT

public:
    explicit KeyFigureBox(FigureQuestion question, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    FigureQuestion question_;
    QAction* explain_;
};

} // namespace breakeven::ui
