#pragma once

#include <QObject>

namespace breakeven::ui {

class GridView;

/// Gives a field of a form that names something two lines where one has no room for the name.
class FormRoom : public QObject {
    Q_OBJECT

public:
    explicit FormRoom(GridView& view);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void ask();
    void share();

    GridView& view_;
    bool asked_ = false;
};

} // namespace breakeven::ui
