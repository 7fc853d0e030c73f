#pragma once

#include <QList>
#include <QString>
#include <QToolButton>

namespace breakeven::ui {

/// A button that opens a list of things to be ticked, which stays open while one ticks.
class ChecklistButton : public QToolButton {
    Q_OBJECT

public:
    struct Item {
        QString code;
        QString name;
        bool ticked = true;
    };

    /// `least`: how many are to stay ticked.
    explicit ChecklistButton(int least, QWidget* parent = nullptr);

    void setItems(const QList<Item>& items);
    /// The codes of those ticked, in their order.
    QStringList ticked() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void tickedChanged();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void toggle(QAction& action);
    void sayHowMany();

    int least_;
};

} // namespace breakeven::ui
