#!/usr/bin/env node
// The same door, for whoever calls it by this name: Node starts faster through the other one.
import './iplint.cjs'
