#pragma once

#include <QFrame>

class QLabel;

namespace breakeven::ui {

/// Says beside an editor why what was typed is refused, and tells screen readers.
class EntryBubble : public QFrame {
    Q_OBJECT

public:
    explicit EntryBubble(QWidget* parent);

    void say(const QString& reason, QWidget* editor);
    QString reason() const;

private:
    QLabel* label_;
};

} // namespace breakeven::ui
