#pragma once

#include <QFrame>

class QLabel;

namespace breakeven::ui {

/// Says beside a cell why what was typed is refused, and tells screen readers.
class EntryBubble : public QFrame {
    Q_OBJECT

public:
    explicit EntryBubble(QWidget* parent);

    void say(const QString& reason, const QRect& cell);
    QString reason() const;

private:
    QLabel* label_;
};

} // namespace breakeven::ui
