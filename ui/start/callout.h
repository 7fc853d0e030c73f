#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace breakeven::ui {

/// A note in a window beside the thing it speaks of, which it rings; whatever is beneath goes on working.
/// Alt+N and Alt+B go on and back, Escape in it ends.
class Callout : public QFrame {
    Q_OBJECT

public:
    /// `window` is what it lies over.
    explicit Callout(QWidget& window);
    ~Callout() override;

    /// "Step 2 of 6", the heading, what to do, and what came of it, if anything.
    void say(const QString& place, const QString& title, const QString& text);
    void saySeen(const QString& text);
    void setEnds(bool first, bool last);

    /// Stands beside this part of `target`, all of it where the part is null; in the middle where there is no
    /// target.
    void pointAt(QWidget* target, const QRect& part);

    QPushButton& next() const { return *next_; }
    QPushButton& back() const { return *back_; }
    QString title() const;
    QString seen() const;

Q_SIGNALS:
    void nextWanted();
    void backWanted();
    void endWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget& window_;
    QPointer<QWidget> ring_; ///< the window takes it along where it goes first
    QLabel* place_;
    QLabel* title_;
    QLabel* text_;
    QLabel* seen_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* end_;
};

} // namespace breakeven::ui
