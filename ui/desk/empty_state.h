#pragma once

#include <QWidget>

#include <functional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace breakeven::ui {

/// What stands where there is nothing yet: what belongs here and why, and buttons that do what is next.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& text = {}, QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const;

    /// A further button.
    QAbstractButton* offer(const QString& iconName, const QString& text, std::function<void()> act);
    /// A further button that does what the window's action of this name does.
    QAbstractButton* offerAction(const QString& iconName, const QString& text, const QString& action);
    void offerNothing();
    /// That errors keep the figures from being calculated, and a button to the checks that name them.
    void sayNotCalculated();
    static QString notCalculated();
    QList<QAbstractButton*> buttons() const { return buttons_; }

private:
    QLabel* text_;
    QHBoxLayout* line_;
    QList<QAbstractButton*> buttons_;
};

/// Does what the action of this name does in the window of a widget, if it can be done now.
void triggerAction(const QWidget& asker, const QString& name);

} // namespace breakeven::ui
