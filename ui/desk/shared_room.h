#pragma once

#include <QObject>

#include <functional>

class QSplitter;

namespace breakeven::ui {

class FigureTable;

/// Gives the first half of a splitter the room it needs and the other the rest, until somebody moves the line
/// between them.
class SharedRoom : public QObject {
    Q_OBJECT

public:
    /// What the first half needs of all the room there is.
    using Need = std::function<int(int whole)>;
    SharedRoom(QSplitter& halves, Need need);

    void share();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    QSplitter& halves_;
    Need need_;
    bool moved_ = false;
    bool asked_ = false;
};

/// Gives a table in the first half of a splitter what shows all of it, up to so many in a hundred, and the
/// chart in the other half the rest.
void leaveRestToChart(QSplitter& halves, FigureTable& table, int part);

} // namespace breakeven::ui
