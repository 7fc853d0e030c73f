#pragma once

#include <QLayout>
#include <QList>

namespace breakeven::ui {

/// Parts beside one another in as many lines as they need, as words in a text. What a line has to spare goes
/// to those of its parts that take it.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_ << item; }
    /// Puts a part before all others.
    void prependWidget(QWidget* widget);
    int count() const override { return static_cast<int>(items_.size()); }
    QLayoutItem* itemAt(int place) const override { return items_.value(place); }
    QLayoutItem* takeAt(int place) override;

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    using Line = QList<QLayoutItem*>;

    /// The parts that are shown, line by line.
    QList<Line> lines(int width) const;

    QList<QLayoutItem*> items_;
};

/// A field with its label before it, which stay together in a line.
QWidget* withLabel(const QString& text, QWidget* field);

} // namespace breakeven::ui
