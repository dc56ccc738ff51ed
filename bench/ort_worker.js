// One ONNX model at batch 1 under ONNX Runtime: ort_worker.js MODEL.onnx THREADS (see workers.py).
const ort = require('onnxruntime-node')
const readline = require('readline')

// A tensor of the input's own shape and type, with every symbolic size 1.
function randomTensor(description) {
  const shape = description.shape.map((size) => (typeof size === 'number' ? size : 1))
  const count = shape.reduce((a, b) => a * b, 1)
  if (description.type === 'int64') return new ort.Tensor('int64', BigInt64Array.from({ length: count }, (_, i) => BigInt(i % 10)), shape)
  return new ort.Tensor('float32', Float32Array.from({ length: count }, Math.random), shape)
}

async function main() {
  const [file, threads] = process.argv.slice(2)
  const session = await ort.InferenceSession.create(file, {
    intraOpNumThreads: Number(threads),
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all'
  })
  const feeds = {}
  for (const input of session.inputMetadata) feeds[input.name] = randomTensor(input)
  await session.run(feeds)
  console.log('{}')
  for await (const line of readline.createInterface({ input: process.stdin })) {
    const steps = Number(line)
    const start = process.hrtime.bigint()
    for (let i = 0; i < steps; i++) await session.run(feeds)
    console.log(Number(process.hrtime.bigint() - start) * 1e-9)
  }
}

main()
