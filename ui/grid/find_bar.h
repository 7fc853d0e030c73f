#pragma once

#include <QModelIndex>
#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace breakeven::ui {

class GridView;

/// Finds text in the cells of a grid as they are shown or held, from one to the next.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(GridView& view, QWidget* parent = nullptr);

    void open();
    void find(const QString& text);
    void go(bool forward);
    int count() const { return static_cast<int>(found_.size()); }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void search();
    void say();

    GridView& view_;
    QLineEdit* text_;
    QLabel* count_;
    QTimer delay_;
    std::vector<QPersistentModelIndex> found_;
};

} // namespace breakeven::ui
